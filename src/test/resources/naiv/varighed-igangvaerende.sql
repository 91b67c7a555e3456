-- varighed-igangvaerende: at each D, of children with an anbringelse, the mean length to D in months of the stay in each type they are in, and of the stay (i-alt).
WITH barn AS (
  SELECT m.omraade, m.dato, m.status, o.kategori, o.cpr, m.dato - o.foerste + 1 AS dage
  FROM maalinger('varighed-igangvaerende', ['indsatser'], INTERVAL 0 DAY) m
  LEFT JOIN ophold o ON o.omraade = m.omraade AND m.dato BETWEEN o.foerste AND o.sidste
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  coalesce(kategori, 'i-alt') AS kategori,
  '' AS underkategori,
  sum(dage) / nullif(count(cpr), 0) * 12 / 365.25 AS vaerdi,
  sum(dage) AS taeller,
  count(cpr) AS naevner,
  andelsstatus(status, count(cpr)) AS status
FROM barn
WHERE status = 'ok' OR coalesce(kategori, 'i-alt') = 'i-alt'
GROUP BY omraade, dato, status, coalesce(kategori, 'i-alt')
UNION ALL
-- A D that is not calculated has its row though all placed children are in types alone.
SELECT DISTINCT omraade, CAST(dato AS VARCHAR), 'i-alt', '', NULL, NULL, NULL, status
FROM barn b
WHERE NOT EXISTS (
  FROM barn x
  WHERE x.omraade = b.omraade AND x.dato = b.dato AND coalesce(x.kategori, 'i-alt') = 'i-alt');
