-- underretninger-alder: per covered year, notifications by the child's age at receipt, by band of it to 17, of the unborn, and pct of the born under 8.
WITH aarene AS (
  FROM daekkede_aar('underretninger')
),
modtaget AS (
  SELECT y.omraade, y.aar, y.status, u.cpr, u.alder, u.modtaget
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  LEFT JOIN underretning u ON u.kommune = m.kommune AND year(u.modtaget) = y.aar
),
talt AS (
  SELECT
    omraade,
    aar,
    status,
    count(modtaget) FILTER (cpr IS NULL) AS ufoedte,
    count(cpr) AS foedte,
    count(cpr) FILTER (alder < 8) AS under_8
  FROM modtaget
  GROUP BY omraade, aar, status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  CAST(alder AS VARCHAR) AS kategori,
  '' AS underkategori,
  count(*) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  status
FROM modtaget
WHERE cpr IS NOT NULL
GROUP BY omraade, aar, alder, status
UNION ALL
SELECT m.omraade, CAST(m.aar AS VARCHAR), b.navn, '', count(m.cpr) FILTER (m.alder BETWEEN b.fra AND b.til), NULL, NULL, m.status
FROM modtaget m
CROSS JOIN aldersbaand b
WHERE b.til < 18
GROUP BY m.omraade, m.aar, m.status, b.navn
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), 'ufoedt', '', ufoedte, NULL, NULL, status FROM talt
UNION ALL
SELECT
  omraade,
  CAST(aar AS VARCHAR),
  'under-8-aar',
  '',
  100.0 * under_8 / nullif(foedte, 0),
  under_8,
  foedte,
  andelsstatus(status, foedte)
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
