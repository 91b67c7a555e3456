-- varighed-igangvaerende: at each D, of children with an anbringelse, the mean length to D in months of the stay in each type they are in, and of the stay (i-alt).
WITH barn AS (
  SELECT m.omraade, m.dato, m.status, o.kategori, o.cpr, m.dato - o.foerste + 1 AS dage
  FROM maalinger('varighed-igangvaerende', ['indsatser'], INTERVAL 0 DAY) m
  LEFT JOIN ophold o ON o.omraade = m.omraade AND m.dato BETWEEN o.foerste AND o.sidste
),
pr_type AS (
  SELECT omraade, dato, status, kategori, sum(dage) AS dage, count(cpr) AS boern
  FROM barn
  WHERE status = 'ok' AND kategori <> 'i-alt'
  GROUP BY omraade, dato, status, kategori
),
landets AS (
  SELECT b.dato, b.kategori, count(b.cpr) AS boern
  FROM barn b CROSS JOIN koersel k
  WHERE b.omraade = 'landet' AND b.kategori <> 'i-alt' AND b.dato BETWEEN k.opgjort_fra AND k.opgjort_til
  GROUP BY b.dato, b.kategori
),
type AS (
  SELECT kategori, min(boern) < 5 * (SELECT count(*) FROM medlem WHERE omraade = 'landet') AS sjaelden
  FROM landets
  GROUP BY kategori
),
har_oevrige AS (
  SELECT count(*) FILTER (sjaelden) > 1 AND NOT bool_and(sjaelden) AS har FROM type
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
-- oevrige: the types that at some D landet has fewer than five children of a municipality, together; not where one is so alone, or all are.
SELECT omraade, CAST(dato AS VARCHAR), 'oevrige', '', sum(dage) / sum(boern) * 12 / 365.25, sum(dage), sum(boern), status
FROM pr_type JOIN type USING (kategori) CROSS JOIN har_oevrige
WHERE sjaelden AND har
GROUP BY omraade, dato, status
UNION ALL
-- A D that is not calculated has its row though all placed children are in types alone.
SELECT DISTINCT omraade, CAST(dato AS VARCHAR), 'i-alt', '', NULL, NULL, NULL, status
FROM barn b
WHERE NOT EXISTS (
  FROM barn x
  WHERE x.omraade = b.omraade AND x.dato = b.dato AND coalesce(x.kategori, 'i-alt') = 'i-alt');
