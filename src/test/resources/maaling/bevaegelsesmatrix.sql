-- bevaegelsesmatrix, counted before the empty cells are filled in.
WITH maaling AS (
  FROM maalinger('bevaegelsesmatrix', ['indsatser'], INTERVAL 1 YEAR)
),
trin AS (
  SELECT unnest([0, 2, 3, 4, 5, 6]) AS trin
),
par AS (
  SELECT
    coalesce(foer.omraade, nu.omraade) AS omraade,
    coalesce(foer.dato, nu.dato) AS dato,
    coalesce(foer.trin, 0) AS foer,
    coalesce(nu.trin, 0) AS nu,
    count(*) AS boern
  FROM (
    SELECT m.omraade, m.dato, s.cpr, s.trin
    FROM maaling m JOIN stand s ON s.omraade = m.omraade AND s.dato = m.dengang) foer
  FULL JOIN (
    SELECT m.omraade, m.dato, s.cpr, s.trin
    FROM maaling m JOIN stand s ON s.omraade = m.omraade AND s.dato = m.dato) nu
    ON nu.omraade = foer.omraade AND nu.dato = foer.dato AND nu.cpr = foer.cpr
  GROUP BY ALL
)
SELECT
  m.omraade,
  CAST(m.dato AS VARCHAR) AS periode,
  CAST(foer.trin AS VARCHAR) AS kategori,
  CAST(nu.trin AS VARCHAR) AS underkategori,
  coalesce(p.boern, 0) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  m.status
FROM maaling m
CROSS JOIN trin foer
CROSS JOIN trin nu
LEFT JOIN par p
  ON p.omraade = m.omraade AND p.dato = m.dato AND p.foer = foer.trin AND p.nu = nu.trin
WHERE foer.trin + nu.trin > 0
UNION ALL
SELECT
  m.omraade,
  CAST(m.dato AS VARCHAR),
  CAST(foer.trin AS VARCHAR),
  v.vej,
  coalesce(sum(p.boern), 0),
  NULL,
  NULL,
  m.status
FROM maaling m
CROSS JOIN trin foer
CROSS JOIN (VALUES ('op', 1), ('ned', -1), ('samme', 0)) AS v(vej, retning)
LEFT JOIN par p
  ON p.omraade = m.omraade AND p.dato = m.dato AND p.foer = foer.trin
  AND sign(p.nu - p.foer) = v.retning
WHERE NOT (foer.trin = 0 AND v.retning < 1) AND NOT (foer.trin = 6 AND v.retning = 1)
GROUP BY m.omraade, m.dato, m.status, foer.trin, v.vej;
