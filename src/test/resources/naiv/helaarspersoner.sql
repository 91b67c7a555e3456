-- helaarspersoner: per covered year, the covered days on which each trin is a child's highest, over the days of the year; i-alt their sum.
WITH aarene AS (
  FROM daekkede_aar('indsatser')
),
-- Every day on which something may change for a child.
knaek AS (
  SELECT omraade, cpr, start AS dag FROM indsats_i_omraade
  UNION
  SELECT omraade, cpr, slut + 1 FROM indsats_i_omraade WHERE slut < altid()
  UNION
  SELECT i.omraade, i.cpr, unnest([d.foerste, d.sidste + 1]) FROM indsats_i_omraade i CROSS JOIN aarets_dage d
),
stykke AS (
  SELECT
    omraade,
    cpr,
    dag AS fra,
    lead(dag) OVER (PARTITION BY omraade, cpr ORDER BY dag) AS naeste
  FROM knaek
),
paa_trin AS (
  SELECT s.omraade, s.cpr, d.aar, s.naeste - s.fra AS dage, max(i.trin) AS trin
  FROM stykke s
  JOIN aarets_dage d ON s.fra BETWEEN d.foerste AND d.sidste
  JOIN indsats_i_omraade i
    ON i.omraade = s.omraade AND i.cpr = s.cpr AND s.fra BETWEEN i.start AND i.slut
  GROUP BY s.omraade, s.cpr, d.aar, s.fra, s.naeste
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
