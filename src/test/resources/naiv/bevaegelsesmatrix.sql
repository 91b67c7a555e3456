-- bevaegelsesmatrix: at each D, children by highest trin one year before (kategori) and highest trin now (underkategori); 0 = none of 2-6, 0 to 0 left out; and per trin before those who are now higher (op), lower (ned) or on the same (samme).
WITH maaling AS (
  FROM maalinger('bevaegelsesmatrix', ['indsatser'], INTERVAL 1 YEAR)
),
trin AS (
  SELECT unnest([0, 2, 3, 4, 5, 6]) AS trin
),
barn AS (
  SELECT m.omraade, m.dato, s.cpr,
    coalesce(max(s.trin) FILTER (s.dato = m.dengang), 0) AS foer,
    coalesce(max(s.trin) FILTER (s.dato = m.dato), 0) AS nu
  FROM maaling m
  JOIN stand s ON s.omraade = m.omraade AND s.dato IN (m.dengang, m.dato)
  GROUP BY m.omraade, m.dato, s.cpr
)
SELECT
  m.omraade,
  CAST(m.dato AS VARCHAR) AS periode,
  CAST(foer.trin AS VARCHAR) AS kategori,
  CAST(nu.trin AS VARCHAR) AS underkategori,
  count(b.cpr) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  m.status
FROM maaling m
CROSS JOIN trin foer
CROSS JOIN trin nu
LEFT JOIN barn b
  ON b.omraade = m.omraade AND b.dato = m.dato AND b.foer = foer.trin AND b.nu = nu.trin
WHERE foer.trin + nu.trin > 0
GROUP BY m.omraade, m.dato, m.status, foer.trin, nu.trin
UNION ALL
SELECT
  m.omraade,
  CAST(m.dato AS VARCHAR),
  CAST(foer.trin AS VARCHAR),
  v.vej,
  count(b.cpr) FILTER (sign(b.nu - b.foer) = v.retning),
  NULL,
  NULL,
  m.status
FROM maaling m
CROSS JOIN trin foer
CROSS JOIN (VALUES ('op', 1), ('ned', -1), ('samme', 0)) AS v(vej, retning)
LEFT JOIN barn b ON b.omraade = m.omraade AND b.dato = m.dato AND b.foer = foer.trin
WHERE NOT (foer.trin = 0 AND v.retning < 1) AND NOT (foer.trin = 6 AND v.retning = 1)
GROUP BY m.omraade, m.dato, m.status, foer.trin, v.vej, v.retning;
