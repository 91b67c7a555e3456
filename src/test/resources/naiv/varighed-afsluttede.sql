-- varighed-afsluttede: per covered year, stays whose last day is a covered day of it: how many, and their median days; by highest trin on the last day (oevrige: none of 4-6), and i-alt.
WITH aarene AS (
  FROM daekkede_aar('indsatser')
),
slut AS (
  SELECT
    o.omraade,
    d.aar,
    o.sidste - o.foerste + 1 AS dage,
    max(i.trin) AS trin
  FROM ophold o
  JOIN aarets_dage d ON o.sidste BETWEEN d.foerste AND d.sidste
  JOIN indsats_i_omraade i
    ON i.omraade = o.omraade AND i.cpr = o.cpr AND o.sidste BETWEEN i.start AND i.slut
  WHERE o.kategori = 'i-alt'
  GROUP BY o.omraade, d.aar, o.cpr, o.foerste, o.sidste
),
afsluttet AS (
  SELECT
    omraade,
    aar,
    dage,
    unnest([
      CASE trin WHEN 4 THEN 'netvaerkspleje' WHEN 5 THEN 'familiepleje' WHEN 6 THEN 'institution' ELSE 'oevrige' END,
      'i-alt']) AS kategori
  FROM slut
),
talt AS (
  SELECT y.omraade, y.aar, y.status, k.kategori, count(a.dage) AS antal, median(a.dage) AS median
  FROM aarene y
  CROSS JOIN (
    SELECT unnest(['netvaerkspleje', 'familiepleje', 'institution', 'oevrige', 'i-alt']) AS kategori) k
  LEFT JOIN afsluttet a ON a.omraade = y.omraade AND a.aar = y.aar AND a.kategori = k.kategori
  GROUP BY y.omraade, y.aar, y.status, k.kategori
)
SELECT omraade, CAST(aar AS VARCHAR) AS periode, kategori, 'antal' AS underkategori,
  antal AS vaerdi, NULL AS taeller, NULL AS naevner, status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), kategori, 'median-dage', median, NULL, NULL, andelsstatus(status, antal)
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
