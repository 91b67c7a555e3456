-- budget-regnskab: per year of both postings and budget, every level of the hierarchy: budget, regnskab, the difference, and that in pct of the budget; current prices.
WITH aarene AS (
  SELECT y.omraade, y.aar, y.status FROM posteringsaar y JOIN budgetaar b USING (omraade, aar)
),
niveau AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    n.niveau,
    coalesce(sum(n.beloeb) FILTER (n.slags = 'budget'), 0) AS budget,
    coalesce(sum(n.beloeb) FILTER (n.slags = 'regnskab'), 0) AS regnskab
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  JOIN paa_niveau n ON n.kommune = m.kommune AND n.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status, n.niveau
)
SELECT
  n.omraade,
  CAST(n.aar AS VARCHAR) AS periode,
  n.niveau AS kategori,
  u.underkategori,
  CASE u.underkategori
    WHEN 'budget' THEN CAST(budget AS DOUBLE)
    WHEN 'regnskab' THEN CAST(regnskab AS DOUBLE)
    WHEN 'afvigelse' THEN CAST(regnskab - budget AS DOUBLE)
    ELSE 100.0 * CAST(regnskab - budget AS DOUBLE) / nullif(CAST(budget AS DOUBLE), 0)
  END AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  CASE WHEN u.underkategori = 'pct' AND budget = 0 THEN 'ikke-beregnet' ELSE n.status END AS status
FROM niveau n
CROSS JOIN (VALUES ('budget'), ('regnskab'), ('afvigelse'), ('pct')) AS u(underkategori)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
