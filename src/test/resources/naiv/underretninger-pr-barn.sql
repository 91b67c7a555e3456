-- underretninger-pr-barn: per covered year, notifications per born child with any (gennemsnit), and pct of those children with 1, 2, 3 or more, and 2 or more.
WITH aarene AS (
  FROM daekkede_aar('underretninger')
),
barn AS (
  SELECT y.omraade, y.aar, u.cpr, count(*) AS antal
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  JOIN underretning u ON u.kommune = m.kommune AND year(u.modtaget) = y.aar
  WHERE u.cpr IS NOT NULL
  GROUP BY y.omraade, y.aar, u.cpr
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    k.kategori,
    coalesce(
      CASE k.kategori
        WHEN 'gennemsnit' THEN sum(b.antal)
        WHEN '1' THEN count(*) FILTER (b.antal = 1)
        WHEN '2' THEN count(*) FILTER (b.antal = 2)
        WHEN '2+' THEN count(*) FILTER (b.antal >= 2)
        ELSE count(*) FILTER (b.antal >= 3)
      END,
      0) AS taeller,
    count(b.cpr) AS boern
  FROM aarene y
  CROSS JOIN (SELECT unnest(['gennemsnit', '1', '2', '3+', '2+']) AS kategori) k
  LEFT JOIN barn b ON b.omraade = y.omraade AND b.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status, k.kategori
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  '' AS underkategori,
  CASE WHEN kategori = 'gennemsnit' THEN 1.0 ELSE 100.0 END * taeller / nullif(boern, 0) AS vaerdi,
  taeller,
  boern AS naevner,
  andelsstatus(status, boern) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
