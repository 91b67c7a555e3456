-- eftervaern: per covered year, those aged 18-22 on 31 December with, that day, an anbringelse (doegnophold), else a contact person (kontaktperson), and i-alt.
WITH aarene AS (
  FROM aar_ultimo('indsatser')
),
ung AS (
  SELECT
    y.omraade,
    y.aar,
    i.cpr,
    CASE WHEN coalesce(bool_or(i.slags = 'anbringelse'), false) THEN 'doegnophold' ELSE 'kontaktperson' END AS form
  FROM aarene y
  JOIN indsats_i_omraade i
    ON i.omraade = y.omraade AND make_date(y.aar, 12, 31) BETWEEN i.start AND i.slut
  WHERE alder_paa(i.foedt, make_date(y.aar, 12, 31)) BETWEEN 18 AND 22
    AND (i.slags = 'anbringelse' OR i.indsats IN ('kontaktperson', 'eftervaern-kontaktperson'))
  GROUP BY y.omraade, y.aar, i.cpr
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  k.kategori,
  '' AS underkategori,
  count(u.cpr) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  y.status
FROM aarene y
CROSS JOIN (SELECT unnest(['doegnophold', 'kontaktperson', 'i-alt']) AS kategori) k
LEFT JOIN ung u ON u.omraade = y.omraade AND u.aar = y.aar AND k.kategori IN (u.form, 'i-alt')
GROUP BY y.omraade, y.aar, k.kategori, y.status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
