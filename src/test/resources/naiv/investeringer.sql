-- investeringer: per year of the file and name, the budget; and the helårspersoner that pay it: budget over the difference between the two
-- steps' prices of a helårsperson in the last year covered by interventions and postings, in that year's prices.
WITH investering AS (
  SELECT
    CAST(kommunekode AS INTEGER) AS kommune,
    CAST(år AS INTEGER) AS aar,
    min(trim(navn)) OVER (PARTITION BY lower(trim(navn))) AS navn,
    CAST(replace(replace(budget, '.', ''), ',', '.') AS DECIMAL(18, 2)) AS budget,
    CAST(tom_som_null(fra_trin) AS INTEGER) AS fra,
    CAST(tom_som_null(til_trin) AS INTEGER) AS til
  FROM raa_investeringer
),
findes AS (
  SELECT o.omraade
  FROM omraade o
  JOIN medlem m USING (omraade)
  WHERE m.kommune IN (SELECT kommune FROM investering)
  GROUP BY o.omraade, o.medlemmer
  HAVING count(*) = o.medlemmer
),
post AS (
  SELECT m.omraade, i.aar, i.navn, sum(i.budget) AS budget, max(i.fra) AS fra, max(i.til) AS til,
    count(DISTINCT (i.fra, i.til)) FILTER (i.fra IS NOT NULL) AS par
  FROM findes f
  JOIN medlem m USING (omraade)
  JOIN investering i USING (kommune)
  GROUP BY m.omraade, i.aar, i.navn
),
sidste AS (
  SELECT a.omraade, max(a.aar) AS aar, arg_max(a.status, a.aar) AS status
  FROM daekkede_aar('indsatser') a
  JOIN posteringsaar p USING (omraade, aar)
  GROUP BY a.omraade
),
pris AS (
  SELECT
    s.omraade,
    s.status,
    t.trin,
    CASE WHEN make_date(s.aar, 1, 1) >= k.opgjort_fra THEN
      coalesce((
        SELECT sum(p.beloeb)
        FROM postering p
        JOIN medlem m ON m.kommune = p.kommune
        WHERE m.omraade = s.omraade AND p.aar = s.aar AND p.trin = t.trin AND p.dranst = 1 AND p.post = 'service'), 0)
      / nullif(
        1.0 * (SELECT sum(d.dage) FROM paa_trin d WHERE d.omraade = s.omraade AND d.aar = s.aar AND d.trin = t.trin)
          / (make_date(s.aar + 1, 1, 1) - make_date(s.aar, 1, 1)), 0)
    END AS pris
  FROM sidste s
  CROSS JOIN koersel k
  CROSS JOIN (SELECT unnest(range(2, 7)) AS trin) t
)
SELECT omraade, CAST(aar AS VARCHAR) AS periode, navn AS kategori, 'budget' AS underkategori, budget AS vaerdi,
  NULL AS taeller, NULL AS naevner, 'ok' AS status
FROM post
UNION ALL
SELECT p.omraade, CAST(p.aar AS VARCHAR), p.navn, 'break-even', p.budget / nullif(a.pris - b.pris, 0), p.budget, a.pris - b.pris,
  CASE WHEN p.par > 1 OR p.budget < 0 OR coalesce(a.pris - b.pris, 0) <= 0 THEN 'ikke-beregnet' ELSE a.status END
FROM post p
LEFT JOIN pris a ON a.omraade = p.omraade AND a.trin = p.fra
LEFT JOIN pris b ON b.omraade = p.omraade AND b.trin = p.til
WHERE p.par > 0
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM findes);
