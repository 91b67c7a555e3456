-- sagstal-maaned: cases (municipality + sagsnr + cpr) open on the last day of each whole covered month of the covered years, and the mean of those months per year (gennemsnit).
WITH aarene AS (
  FROM daekkede_aar('sager')
),
aaben AS (
  SELECT m.sidste, k.omraade, count(DISTINCT (s.kommune, s.sagsnr, s.cpr)) AS sager
  FROM maaned m
  JOIN sag s ON m.sidste BETWEEN s.start AND s.slut
  JOIN medlem k ON k.kommune = s.kommune
  GROUP BY m.sidste, k.omraade
),
maanedstal AS (
  SELECT y.omraade, y.aar, y.status, m.foerste, coalesce(a.sager, 0) AS sager
  FROM aarene y
  LEFT JOIN maaned m ON m.aar = y.aar
  LEFT JOIN aaben a ON a.omraade = y.omraade AND a.sidste = m.sidste
)
SELECT
  omraade,
  strftime(foerste, '%Y-%m') AS periode,
  '' AS kategori,
  '' AS underkategori,
  sager AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  'ok' AS status
FROM maanedstal
WHERE foerste IS NOT NULL
UNION ALL
SELECT
  omraade,
  CAST(aar AS VARCHAR),
  'gennemsnit',
  '',
  1.0 * sum(sager) / nullif(count(foerste), 0),
  sum(sager),
  count(foerste),
  andelsstatus(status, count(foerste))
FROM maanedstal
GROUP BY omraade, aar, status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
