-- underretninger-underretter: per covered year, notifications by group of notifier and by notifier within the group, both in pct of all notifications; an empty value is uoplyst.
WITH aarene AS (
  FROM aar_med_kolonner('underretninger', ['underretninger.underretter', 'underretninger.gruppe'])
),
modtaget AS (
  SELECT
    omraade,
    aar,
    status,
    coalesce(gruppe, 'uoplyst') AS gruppe,
    coalesce(underretter, 'uoplyst') AS underretter
  FROM modtagne(['underretninger.underretter', 'underretninger.gruppe'])
  WHERE modtaget IS NOT NULL
),
talt AS (
  SELECT y.omraade, y.aar, andelsstatus(y.status, count(m.gruppe)) AS status, count(m.gruppe) AS alle
  FROM aarene y
  LEFT JOIN modtaget m ON m.omraade = y.omraade AND m.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status
)
SELECT
  t.omraade,
  CAST(t.aar AS VARCHAR) AS periode,
  m.gruppe AS kategori,
  coalesce(m.underretter, '') AS underkategori,
  100.0 * count(*) / t.alle AS vaerdi,
  count(*) AS taeller,
  t.alle AS naevner,
  t.status
FROM talt t
JOIN modtaget m ON m.omraade = t.omraade AND m.aar = t.aar
WHERE t.status <> 'ikke-beregnet'
GROUP BY GROUPING SETS (
  (t.omraade, t.aar, t.alle, t.status, m.gruppe),
  (t.omraade, t.aar, t.alle, t.status, m.gruppe, m.underretter))
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, status
FROM talt
WHERE status = 'ikke-beregnet'
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
