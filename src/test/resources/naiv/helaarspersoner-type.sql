-- helaarspersoner-type: per covered year, the covered days on which a child has at least one intervention of the type, over the days of the year.
WITH aarene AS (
  FROM daekkede_aar('indsatser')
),
-- Every day on which something may change for a child's interventions of a type.
knaek AS (
  SELECT omraade, cpr, indsats, start AS dag FROM indsats_i_omraade
  UNION
  SELECT omraade, cpr, indsats, slut + 1 FROM indsats_i_omraade WHERE slut < altid()
  UNION
  SELECT i.omraade, i.cpr, i.indsats, unnest([d.foerste, d.sidste + 1])
  FROM indsats_i_omraade i
  CROSS JOIN aarets_dage d
),
stykke AS (
  SELECT *, lead(dag) OVER (PARTITION BY omraade, cpr, indsats ORDER BY dag) AS naeste
  FROM knaek
),
med_typen AS (
  SELECT s.omraade, d.aar, s.indsats, sum(s.naeste - s.dag) AS dage
  FROM stykke s
  JOIN aarets_dage d ON s.dag BETWEEN d.foerste AND d.sidste
  WHERE EXISTS (
    FROM indsats_i_omraade i
    WHERE i.omraade = s.omraade AND i.cpr = s.cpr AND i.indsats = s.indsats
      AND s.dag BETWEEN i.start AND i.slut)
  GROUP BY s.omraade, d.aar, s.indsats
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  m.indsats AS kategori,
  '' AS underkategori,
  1.0 * m.dage / (make_date(y.aar + 1, 1, 1) - make_date(y.aar, 1, 1)) AS vaerdi,
  m.dage AS taeller,
  make_date(y.aar + 1, 1, 1) - make_date(y.aar, 1, 1) AS naevner,
  y.status
FROM aarene y
JOIN med_typen m ON m.omraade = y.omraade AND m.aar = y.aar
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
