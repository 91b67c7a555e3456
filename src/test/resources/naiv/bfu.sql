-- bfu: per covered year, decisions by type (bfu, afdækning, screening), and i-alt.
WITH aarene AS (
  FROM daekkede_aar('undersøgelser')
),
afgjort AS (
  SELECT m.omraade, year(u.afgjort) AS aar, u.type
  FROM medlem m
  JOIN undersoegelse u ON u.kommune = m.kommune
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  k.kategori,
  '' AS underkategori,
  count(a.type) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  y.status
FROM aarene y
CROSS JOIN (SELECT unnest(['bfu', 'afdækning', 'screening', 'i-alt']) AS kategori) k
LEFT JOIN afgjort a ON a.omraade = y.omraade AND a.aar = y.aar AND k.kategori IN (a.type, 'i-alt')
GROUP BY y.omraade, y.aar, y.status, k.kategori
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), a.type, '', count(*), NULL, NULL, y.status
FROM aarene y
JOIN afgjort a ON a.omraade = y.omraade AND a.aar = y.aar AND a.type = 'uoplyst'
GROUP BY y.omraade, y.aar, y.status, a.type
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
