-- helaarspersoner: per covered year, the covered days on which each trin is a child's highest, over the days of the year; i-alt their sum.
WITH aarene AS (
  FROM daekkede_aar('indsatser')
),
trin AS (
  FROM (VALUES
    ('forebyggende', [2]),
    ('hjemmebaseret', [3]),
    ('netvaerkspleje', [4]),
    ('familiepleje', [5]),
    ('institution', [6]),
    ('i-alt', [2, 3, 4, 5, 6])) AS t(kategori, trin)
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    t.kategori,
    coalesce(sum(p.dage), 0) AS dage,
    make_date(y.aar + 1, 1, 1) - make_date(y.aar, 1, 1) AS aarets
  FROM aarene y
  CROSS JOIN trin t
  LEFT JOIN paa_trin p ON p.omraade = y.omraade AND p.aar = y.aar AND list_contains(t.trin, p.trin)
  GROUP BY y.omraade, y.aar, y.status, t.kategori
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  '' AS underkategori,
  1.0 * dage / aarets AS vaerdi,
  dage AS taeller,
  aarets AS naevner,
  status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
