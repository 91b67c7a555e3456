-- gennemsnit-pr-maaned: per covered year, the mean over its whole covered months of distinct children with, on any day of the month, a type of trin 2-3 that is no anbringelse (forebyggende), or an anbringelse.
WITH aarene AS (
  FROM daekkede_aar('indsatser')
),
maanedstal AS (
  SELECT m.aar, i.omraade, i.slags, m.foerste, count(DISTINCT i.cpr) AS boern
  FROM maaned m
  JOIN indsats_i_omraade i ON i.start <= m.sidste AND i.slut >= m.foerste
  GROUP BY m.aar, i.omraade, i.slags, m.foerste
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    k.kategori,
    coalesce(sum(t.boern), 0) AS boern,
    (SELECT count(*) FROM maaned m WHERE m.aar = y.aar) AS maaneder
  FROM aarene y
  CROSS JOIN (VALUES ('forebyggende', 'forebyggende'), ('anbringelser', 'anbringelse')) AS k(kategori, slags)
  LEFT JOIN maanedstal t ON t.omraade = y.omraade AND t.aar = y.aar AND t.slags = k.slags
  GROUP BY y.omraade, y.aar, y.status, k.kategori
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  '' AS underkategori,
  1.0 * boern / nullif(maaneder, 0) AS vaerdi,
  boern AS taeller,
  maaneder AS naevner,
  andelsstatus(status, maaneder) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
