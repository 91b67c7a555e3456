-- indsatstrappen: at each D, children by highest trin now (nu; no look back), and of those on a trin one year before (kategori; 0 = none of 2-6) how many have a higher (op) or a lower (ned) highest trin now; 0 has op alone, 6 ned alone.
WITH maaling AS (
  FROM maalinger('indsatstrappen', ['indsatser'], INTERVAL 1 YEAR)
),
nu_maaling AS (
  FROM maalinger('indsatstrappen', ['indsatser'], INTERVAL 0 DAY)
),
hoejest AS (
  SELECT omraade, dato, cpr, max(trin) AS trin FROM stand WHERE trin >= 2 GROUP BY ALL
),
vej AS (
  SELECT m.omraade, m.dato, coalesce(f.cpr, n.cpr) AS cpr, coalesce(f.trin, 0) AS foer, coalesce(n.trin, 0) AS nu
  FROM maaling m
  JOIN (
    SELECT m2.omraade, m2.dato, h.cpr, h.trin FROM maaling m2 JOIN hoejest h ON h.omraade = m2.omraade AND h.dato = m2.dengang
  ) f ON f.omraade = m.omraade AND f.dato = m.dato
  LEFT JOIN hoejest n ON n.omraade = m.omraade AND n.dato = m.dato AND n.cpr = f.cpr
  UNION ALL
  SELECT n.omraade, m.dato, n.cpr, 0, n.trin
  FROM maaling m
  JOIN hoejest n ON n.omraade = m.omraade AND n.dato = m.dato
  WHERE NOT EXISTS (
    SELECT 1 FROM hoejest h WHERE h.omraade = m.omraade AND h.dato = m.dengang AND h.cpr = n.cpr
  )
),
retning AS (
  SELECT omraade, dato, cpr, foer, CASE WHEN nu > foer THEN 'op' WHEN nu < foer THEN 'ned' END AS vej
  FROM vej
),
felter AS (
  SELECT * FROM (VALUES
    ('0', 'op'), ('2', 'op'), ('3', 'op'), ('4', 'op'), ('5', 'op'),
    ('2', 'ned'), ('3', 'ned'), ('4', 'ned'), ('5', 'ned'), ('6', 'ned')) t (kategori, vej)
),
staar AS (
  SELECT * FROM (VALUES ('2'), ('3'), ('4'), ('5'), ('6'), ('i-alt')) t (kategori)
)
SELECT m.omraade, CAST(m.dato AS VARCHAR) AS periode, f.kategori, f.vej AS underkategori,
  count(r.cpr) AS vaerdi, NULL AS taeller, NULL AS naevner, m.status
FROM maaling m
CROSS JOIN felter f
LEFT JOIN retning r ON r.omraade = m.omraade AND r.dato = m.dato AND r.vej = f.vej
  AND f.kategori = CAST(r.foer AS VARCHAR)
GROUP BY m.omraade, m.dato, m.status, f.kategori, f.vej
UNION ALL
SELECT m.omraade, CAST(m.dato AS VARCHAR), s.kategori, 'nu', count(h.cpr), NULL, NULL, m.status
FROM nu_maaling m
CROSS JOIN staar s
LEFT JOIN hoejest h ON h.omraade = m.omraade AND h.dato = m.dato
  AND (s.kategori = 'i-alt' OR s.kategori = CAST(h.trin AS VARCHAR))
GROUP BY m.omraade, m.dato, m.status, s.kategori;
