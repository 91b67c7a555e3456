-- underretninger-form: per covered year, notifications by form in pct of them all; an empty form is uoplyst.
WITH aarene AS (
  FROM aar_med_kolonner('underretninger', ['underretninger.form'])
),
modtaget AS (
  SELECT omraade, aar, status, CASE WHEN modtaget IS NOT NULL THEN coalesce(form, 'uoplyst') END AS form
  FROM modtagne(['underretninger.form'])
),
talt AS (
  SELECT
    m.omraade,
    m.aar,
    f.form,
    count(m.form) FILTER (m.form = f.form) AS antal,
    count(m.form) AS alle,
    andelsstatus(m.status, count(m.form)) AS status
  FROM modtaget m
  CROSS JOIN (SELECT unnest(['skriftlig', 'telefonisk', 'møde', 'uoplyst']) AS form) f
  GROUP BY m.omraade, m.aar, m.status, f.form
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  form AS kategori,
  '' AS underkategori,
  100.0 * antal / nullif(alle, 0) AS vaerdi,
  antal AS taeller,
  alle AS naevner,
  status
FROM talt
WHERE form <> 'uoplyst' OR (antal > 0 AND status <> 'ikke-beregnet')
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
