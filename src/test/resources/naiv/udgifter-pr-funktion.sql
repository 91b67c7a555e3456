-- udgifter-pr-funktion: per year of postings, netto (dranst 1 + 2) per funktion, whatever its omraade, unknown accounts together, and i-alt of all.
WITH aarene AS (
  SELECT
    y.omraade,
    y.aar,
    CASE WHEN f.faktor IS NULL THEN 'ikke-beregnet' ELSE y.status END AS status,
    f.faktor
  FROM posteringsaar y
  JOIN prisfaktor f ON f.aar = y.aar
),
bogfoert AS (
  SELECT m.omraade, p.aar, p.funktion, p.beloeb
  FROM medlem m
  JOIN postering p ON p.kommune = m.kommune
  WHERE p.dranst IN (1, 2)
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  b.funktion AS kategori,
  '' AS underkategori,
  sum(b.beloeb) * y.faktor AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  y.status
FROM aarene y
JOIN bogfoert b ON b.omraade = y.omraade AND b.aar = y.aar
WHERE y.status <> 'ikke-beregnet'
GROUP BY y.omraade, y.aar, y.status, y.faktor, b.funktion
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), 'i-alt', '', coalesce(sum(b.beloeb), 0) * y.faktor, NULL, NULL, y.status
FROM aarene y
LEFT JOIN bogfoert b ON b.omraade = y.omraade AND b.aar = y.aar
GROUP BY y.omraade, y.aar, y.status, y.faktor
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM posteringsaar);
