-- boern-med-sag: per covered year, distinct children aged 0-22 on 31 December with a case open on any covered day, in pct of the population 0-22 on 1 January.
WITH aarene AS (
  FROM daekkede_aar('sager')
),
barn AS (
  SELECT DISTINCT m.omraade, d.aar, s.cpr
  FROM medlem m
  JOIN sag s ON s.kommune = m.kommune
  JOIN aarets_dage d ON s.start <= d.sidste AND s.slut >= d.foerste
  WHERE alder_paa(foedselsdag(s.cpr), make_date(d.aar, 12, 31)) BETWEEN 0 AND 22
),
talt AS (
  SELECT y.omraade, y.aar, y.status, count(b.cpr) AS boern, any_value(f.antal) AS folketal
  FROM aarene y
  LEFT JOIN barn b ON b.omraade = y.omraade AND b.aar = y.aar
  LEFT JOIN folketal(22) f ON f.omraade = y.omraade AND f.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * boern / nullif(folketal, 0) AS vaerdi,
  boern AS taeller,
  folketal AS naevner,
  ratestatus(status, folketal) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
