-- egen-ekstern: per covered year, children per type of anbringelse or forebyggende intervention in own and in external offers (none = uoplyst, as it occurs); i-alt each child once in each.
WITH aarene AS (
  FROM aar_med_kolonner('indsatser', ['indsatser.leverandørtype'])
),
barn AS (
  SELECT DISTINCT
    i.omraade,
    d.aar,
    i.cpr,
    unnest([i.indsats, 'i-alt']) AS kategori,
    coalesce(i.leverandoertype, 'uoplyst') AS hvis
  FROM indsats_i_omraade i
  JOIN aarets_dage d ON i.start <= d.sidste AND i.slut >= d.foerste
  WHERE i.slags IS NOT NULL
),
raekke AS (
  SELECT omraade, aar, kategori, unnest(['egen', 'ekstern']) AS hvis FROM barn
  UNION
  SELECT omraade, aar, kategori, hvis FROM barn WHERE hvis = 'uoplyst'
  UNION
  SELECT omraade, aar, 'i-alt', unnest(['egen', 'ekstern']) FROM aarene
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  r.kategori,
  r.hvis AS underkategori,
  count(b.cpr) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  y.status
FROM aarene y
JOIN raekke r ON r.omraade = y.omraade AND r.aar = y.aar
LEFT JOIN barn b
  ON b.omraade = r.omraade AND b.aar = r.aar AND b.kategori = r.kategori AND b.hvis = r.hvis
WHERE y.status <> 'ikke-beregnet' OR (r.kategori = 'i-alt' AND r.hvis <> 'uoplyst')
GROUP BY y.omraade, y.aar, y.status, r.kategori, r.hvis
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
