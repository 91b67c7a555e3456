-- bfu-team: per covered year, decisions of type bfu by team (none = uoplyst), and i-alt.
WITH aarene AS (
  FROM aar_med_kolonner('undersøgelser', ['undersøgelser.team'])
),
afgjort AS (
  SELECT m.omraade, year(u.afgjort) AS aar, coalesce(u.team, 'uoplyst') AS team
  FROM medlem m
  JOIN undersoegelse u ON u.kommune = m.kommune
  WHERE u.type = 'bfu'
)
SELECT y.omraade, CAST(y.aar AS VARCHAR) AS periode, a.team AS kategori, '' AS underkategori,
  count(*) AS vaerdi, NULL AS taeller, NULL AS naevner, y.status
FROM aarene y
JOIN afgjort a ON a.omraade = y.omraade AND a.aar = y.aar
WHERE y.status <> 'ikke-beregnet'
GROUP BY y.omraade, y.aar, a.team, y.status
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), 'i-alt', '', count(a.team), NULL, NULL, y.status
FROM aarene y
LEFT JOIN afgjort a ON a.omraade = y.omraade AND a.aar = y.aar
GROUP BY y.omraade, y.aar, y.status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
