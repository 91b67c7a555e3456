-- underretninger: per covered year, notifications i-alt, and their mean per whole covered month (pr-maaned).
WITH aarene AS (
  FROM daekkede_aar('underretninger')
),
modtaget AS (
  SELECT k.omraade, year(u.modtaget) AS aar, m.foerste AS maaned
  FROM medlem k
  JOIN underretning u ON u.kommune = k.kommune
  LEFT JOIN maaned m ON u.modtaget BETWEEN m.foerste AND m.sidste
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    count(u.aar) AS alle,
    count(u.maaned) AS i_maanederne,
    (SELECT count(*) FROM maaned m WHERE m.aar = y.aar) AS maaneder
  FROM aarene y
  LEFT JOIN modtaget u ON u.omraade = y.omraade AND u.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  'i-alt' AS kategori,
  '' AS underkategori,
  alle AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  status
FROM talt
UNION ALL
SELECT
  omraade,
  CAST(aar AS VARCHAR),
  'pr-maaned',
  '',
  1.0 * i_maanederne / nullif(maaneder, 0),
  i_maanederne,
  maaneder,
  andelsstatus(status, maaneder)
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
