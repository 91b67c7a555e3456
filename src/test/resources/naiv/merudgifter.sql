-- merudgifter: per year after an item's base period, udgifter minus their mean over the base years, in kr. and in pct of that mean where it is above 0.
WITH basisaar AS (
  SELECT post, fra, til, CAST(unnest(range(fra, til + 1)) AS INTEGER) AS aar FROM basisperiode
),
-- A base year counts only when every member has postings of the item in it, and it is no sum of unequal parts.
fuldt_basisaar AS (
  SELECT m.omraade, b.post, b.aar, sum(n.beloeb) * any_value(f.faktor) AS kr
  FROM basisaar b
  CROSS JOIN medlem m
  LEFT JOIN netto n ON n.kommune = m.kommune AND n.aar = b.aar AND n.post = b.post
  LEFT JOIN (SELECT DISTINCT kommune, aar, unnest([post, 'i-alt']) AS post FROM uden_post) u
    ON u.kommune = m.kommune AND u.aar = b.aar AND u.post = b.post
  LEFT JOIN prisfaktor f ON f.aar = b.aar
  GROUP BY m.omraade, b.post, b.aar
  HAVING count(n.kommune) = count(*) AND count(u.kommune) = 0
),
basis AS (
  SELECT o.omraade, b.post, b.til,
    CASE WHEN count(f.kr) = count(*) THEN avg(f.kr) END AS kr
  FROM basisaar b
  CROSS JOIN omraade o
  LEFT JOIN fuldt_basisaar f ON f.omraade = o.omraade AND f.post = b.post AND f.aar = b.aar
  GROUP BY o.omraade, b.post, b.til
),
aarene AS (
  SELECT u.omraade, u.aar, u.post, u.kr, b.kr AS basis,
    CASE WHEN b.kr IS NULL OR u.kr IS NULL THEN 'ikke-beregnet' ELSE u.status END AS status
  FROM udgift u
  JOIN basis b ON b.omraade = u.omraade AND b.post = u.post
  WHERE u.aar > b.til
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  post AS kategori,
  'kr' AS underkategori,
  kr - basis AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  status
FROM aarene
UNION ALL
SELECT
  omraade,
  CAST(aar AS VARCHAR),
  post,
  'pct',
  CASE WHEN basis > 0 THEN 100 * (kr - basis) / basis END,
  NULL,
  NULL,
  CASE WHEN basis > 0 THEN status ELSE 'ikke-beregnet' END
FROM aarene
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene) AND EXISTS (FROM basisperiode);
