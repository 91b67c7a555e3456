-- underretninger-mod-befolkning: per covered year of a group, each member's pct of the group's notifications and of its children 0-17 on 1 January.
WITH par AS (
  SELECT kommune.omraade, gruppe.omraade AS gruppe
  FROM omraade_kommune kommune
  JOIN omraade_kommune gruppe ON gruppe.kommune = kommune.kommune
  WHERE kommune.omraade NOT LIKE 'gruppe:%' AND gruppe.omraade LIKE 'gruppe:%'
),
aarene AS (
  SELECT p.omraade, p.gruppe, y.aar, y.status
  FROM par p
  JOIN daekkede_aar('underretninger') y ON y.omraade = p.gruppe
),
modtaget AS (
  SELECT m.omraade, year(u.modtaget) AS aar, count(*) AS antal
  FROM medlem m
  JOIN underretning u ON u.kommune = m.kommune
  GROUP BY m.omraade, year(u.modtaget)
),
talt AS (
  SELECT y.*, 'underretninger' AS kategori, coalesce(d.antal, 0) AS del, coalesce(h.antal, 0) AS hele
  FROM aarene y
  LEFT JOIN modtaget d ON d.omraade = y.omraade AND d.aar = y.aar
  LEFT JOIN modtaget h ON h.omraade = y.gruppe AND h.aar = y.aar
  UNION ALL
  SELECT y.*, 'boern', d.antal, h.antal
  FROM aarene y
  LEFT JOIN boernetal d ON d.omraade = y.omraade AND d.aar = y.aar
  LEFT JOIN boernetal h ON h.omraade = y.gruppe AND h.aar = y.aar
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  replace(gruppe, 'gruppe:', '') AS underkategori,
  100.0 * del / nullif(hele, 0) AS vaerdi,
  del AS taeller,
  hele AS naevner,
  ratestatus(status, hele) AS status
FROM talt
UNION ALL
SELECT DISTINCT p.omraade, CAST(k.aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM par p CROSS JOIN koersel k
WHERE p.omraade NOT IN (SELECT omraade FROM aarene);
