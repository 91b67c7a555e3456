-- nye-anbringelser: per covered year, children with an anbringelse that starts in it and none on the day before, each once, by age on 31 December of the year before (born in the year = 0), by band of it, and i-alt.
WITH aarene AS (
  SELECT
    y.omraade,
    y.aar,
    CASE WHEN make_date(y.aar - 1, 12, 31) < k.opgjort_fra THEN 'ikke-beregnet' ELSE y.status END AS status
  FROM daekkede_aar('indsatser') y
  CROSS JOIN koersel k
),
ny AS (
  SELECT DISTINCT
    i.omraade,
    year(i.start) AS aar,
    i.cpr,
    greatest(alder_paa(i.foedt, make_date(year(i.start) - 1, 12, 31)), 0) AS alder
  FROM indsats_i_omraade i
  WHERE i.slags = 'anbringelse'
    AND NOT EXISTS (
      FROM indsats_i_omraade foer
      WHERE foer.omraade = i.omraade
        AND foer.cpr = i.cpr
        AND foer.slags = 'anbringelse'
        AND i.start - 1 BETWEEN foer.start AND foer.slut)
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  CAST(n.alder AS VARCHAR) AS kategori,
  '' AS underkategori,
  count(*) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  y.status
FROM aarene y
JOIN ny n ON n.omraade = y.omraade AND n.aar = y.aar
WHERE y.status <> 'ikke-beregnet'
GROUP BY y.omraade, y.aar, y.status, n.alder
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), b.navn, '', count(n.cpr), NULL, NULL, y.status
FROM aarene y
CROSS JOIN aldersbaand b
LEFT JOIN ny n ON n.omraade = y.omraade AND n.aar = y.aar AND n.alder BETWEEN b.fra AND b.til
WHERE y.status <> 'ikke-beregnet' AND b.navn <> '12-17'
GROUP BY y.omraade, y.aar, y.status, b.navn
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), 'i-alt', '', count(n.cpr), NULL, NULL, y.status
FROM aarene y
LEFT JOIN ny n ON n.omraade = y.omraade AND n.aar = y.aar
GROUP BY y.omraade, y.aar, y.status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
