-- udgifter: per year of postings, netto (dranst 1 + 2) service, administration and the two together; an item without postings in the year that the municipality has in others is not calculated, nor are the two together.
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  post AS kategori,
  'netto' AS underkategori,
  kr AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  status
FROM udgift
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM posteringsaar);
