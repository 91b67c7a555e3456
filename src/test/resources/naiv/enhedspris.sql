-- enhedspris: per year covered by both inputs, gross (dranst 1) service of each trin over the helårspersoner on it; i-alt trin 2-6 under one; a year cut by opgjort_fra is not calculated.
WITH aarene AS (
  SELECT a.omraade, a.aar, a.status
  FROM daekkede_aar('indsatser') a
  JOIN posteringsaar p USING (omraade, aar)
),
trin AS (
  FROM (VALUES
    ('forebyggende', 2),
    ('hjemmebaseret', 3),
    ('netvaerkspleje', 4),
    ('familiepleje', 5),
    ('institution', 6)) AS t(kategori, trin)
),
kr AS (
  SELECT m.omraade, p.aar, p.trin, sum(p.beloeb) AS beloeb
  FROM postering p
  JOIN medlem m ON m.kommune = p.kommune
  WHERE p.dranst = 1 AND p.post = 'service'
  GROUP BY m.omraade, p.aar, p.trin
),
dage AS (
  SELECT omraade, aar, trin, sum(dage) AS dage FROM paa_trin GROUP BY omraade, aar, trin
),
paa_hvert AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    t.kategori,
    f.faktor,
    CAST(coalesce(k.beloeb, 0) AS DOUBLE) AS beloeb,
    coalesce(d.dage, 0) AS dage,
    make_date(y.aar + 1, 1, 1) - make_date(y.aar, 1, 1) AS aarets
  FROM aarene y
  JOIN prisfaktor f ON f.aar = y.aar
  CROSS JOIN trin t
  LEFT JOIN kr k ON k.omraade = y.omraade AND k.aar = y.aar AND k.trin = t.trin
  LEFT JOIN dage d ON d.omraade = y.omraade AND d.aar = y.aar AND d.trin = t.trin
),
alle AS (
  SELECT omraade, aar, status, kategori, faktor, beloeb, dage, aarets FROM paa_hvert
  UNION ALL
  SELECT omraade, aar, status, 'i-alt', faktor, sum(beloeb), sum(dage), aarets
  FROM paa_hvert
  GROUP BY omraade, aar, status, faktor, aarets
)
SELECT
  a.omraade,
  CAST(a.aar AS VARCHAR) AS periode,
  a.kategori,
  '' AS underkategori,
  a.beloeb * a.faktor / nullif(1.0 * a.dage / a.aarets, 0) AS vaerdi,
  a.beloeb * a.faktor AS taeller,
  1.0 * a.dage / a.aarets AS naevner,
  CASE
    WHEN make_date(a.aar, 1, 1) < k.opgjort_fra OR a.faktor IS NULL OR a.dage = 0 THEN 'ikke-beregnet'
    ELSE a.status
  END AS status
FROM alle a
CROSS JOIN koersel k
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
