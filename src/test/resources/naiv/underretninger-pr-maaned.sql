-- underretninger-pr-maaned: notifications in each whole covered month of the covered years.
WITH maanederne AS (
  SELECT y.omraade, m.foerste, m.sidste
  FROM daekkede_aar('underretninger') y
  JOIN maaned m ON m.aar = y.aar
),
modtaget AS (
  SELECT k.omraade, u.modtaget FROM medlem k JOIN underretning u ON u.kommune = k.kommune
)
SELECT
  m.omraade,
  strftime(m.foerste, '%Y-%m') AS periode,
  '' AS kategori,
  '' AS underkategori,
  count(u.modtaget) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  'ok' AS status
FROM maanederne m
LEFT JOIN modtaget u ON u.omraade = m.omraade AND u.modtaget BETWEEN m.foerste AND m.sidste
GROUP BY m.omraade, m.foerste
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM maanederne);
