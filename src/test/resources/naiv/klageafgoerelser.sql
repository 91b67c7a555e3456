-- klageafgoerelser: per covered year, decisions by instans and udfald, in pct of the instans, and i-alt of both.
WITH aarene AS (
  FROM daekkede_aar('afgørelser')
),
afgjort AS (
  SELECT y.omraade, y.aar, y.status, unnest([k.instans, 'i-alt']) AS instans, k.udfald
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  JOIN klage k ON k.kommune = m.kommune AND year(k.dato) = y.aar
),
talt AS (
  SELECT omraade, aar, status, instans, udfald, count(*) AS antal
  FROM afgjort
  GROUP BY omraade, aar, status, instans, udfald
),
alle AS (
  SELECT omraade, aar, status, instans, count(*) AS antal
  FROM afgjort
  GROUP BY omraade, aar, status, instans
)
SELECT omraade, CAST(aar AS VARCHAR) AS periode, instans AS kategori, udfald AS underkategori,
  antal AS vaerdi, NULL AS taeller, NULL AS naevner, status
FROM talt
UNION ALL
SELECT t.omraade, CAST(t.aar AS VARCHAR), t.instans, t.udfald || '-pct',
  100.0 * t.antal / a.antal, t.antal, a.antal, t.status
FROM talt t
JOIN alle a USING (omraade, aar, instans)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), instans, 'i-alt', antal, NULL, NULL, status
FROM alle
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), 'i-alt', 'i-alt', 0, NULL, NULL, status
FROM aarene
WHERE (omraade, aar) NOT IN (SELECT (omraade, aar) FROM alle)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
