-- forbrug-i-aaret: only when opgjort_til lies inside its year: every level's consumption by that day, against the budget's share of the year and the same day last year, and two projections; current prices.
WITH dagen AS (
  SELECT
    opgjort_til AS til,
    CAST(opgjort_til - INTERVAL 1 YEAR AS DATE) AS sidste_aar,
    year(opgjort_til) AS aar,
    dayofyear(opgjort_til) AS gaaet,
    dayofyear(make_date(year(opgjort_til), 12, 31)) AS dage
  FROM koersel
  WHERE opgjort_til < make_date(year(opgjort_til), 12, 31)
),
-- An area all of whose members have postings with days, and postings in the year.
med AS (
  SELECT d.omraade
  FROM daekning d
  JOIN posteringsaar y ON y.omraade = d.omraade
  JOIN dagen ON dagen.aar = y.aar
  WHERE d.input = 'posteringer.bogføringsdato' AND d.findes
),
niveau AS (
  SELECT
    med.omraade,
    n.niveau,
    coalesce(sum(CAST(n.beloeb AS DOUBLE)) FILTER (n.slags = 'regnskab' AND n.aar = d.aar AND n.bogfoert <= d.til), 0) AS forbrug,
    coalesce(sum(CAST(n.beloeb AS DOUBLE)) FILTER (n.slags = 'regnskab' AND n.aar = d.aar AND n.bogfoert IS NULL), 0) AS uden_dato,
    coalesce(sum(CAST(n.beloeb AS DOUBLE)) FILTER (n.slags = 'budget'), 0) AS budget,
    coalesce(sum(n.beloeb) FILTER (n.slags = 'regnskab' AND n.aar < d.aar AND n.bogfoert <= d.sidste_aar), 0) AS samme_dag,
    coalesce(sum(CAST(n.beloeb AS DOUBLE)) FILTER (n.slags = 'regnskab' AND n.aar < d.aar), 0) AS sidste_aar
  FROM med
  CROSS JOIN dagen d
  JOIN medlem m ON m.omraade = med.omraade
  JOIN paa_niveau n ON n.kommune = m.kommune
  WHERE (n.slags = 'budget' AND n.aar = d.aar)
    OR (n.slags = 'regnskab' AND n.aar = d.aar AND coalesce(n.bogfoert <= d.til, true))
    OR (n.slags = 'regnskab' AND n.aar = d.aar - 1)
  GROUP BY med.omraade, n.niveau
),
regnet AS (
  SELECT n.*,
    d.aar,
    d.gaaet,
    d.dage,
    b.omraade IS NOT NULL AS har_budget,
    p.omraade IS NOT NULL AS har_sidste_aar
  FROM niveau n
  CROSS JOIN dagen d
  LEFT JOIN budgetaar b ON b.omraade = n.omraade AND b.aar = d.aar
  LEFT JOIN posteringsaar p ON p.omraade = n.omraade AND p.aar = d.aar - 1
)
SELECT
  r.omraade,
  CAST(r.aar AS VARCHAR) AS periode,
  r.niveau AS kategori,
  v.navn AS underkategori,
  v.vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  CASE WHEN v.findes THEN 'ufuldstaendig' ELSE 'ikke-beregnet' END AS status
FROM regnet r
CROSS JOIN LATERAL (
  VALUES
    ('forbrug', r.forbrug, true),
    ('uden-bogfoeringsdato', r.uden_dato, true),
    ('budget', r.budget, r.har_budget),
    ('budget-til-dato', r.budget * r.gaaet / r.dage, r.har_budget),
    ('afvigelse-til-dato', r.forbrug - r.budget * r.gaaet / r.dage, r.har_budget),
    ('forbrug-samme-dag-sidste-aar', CAST(r.samme_dag AS DOUBLE), r.har_sidste_aar),
    ('regnskab-sidste-aar', r.sidste_aar, r.har_sidste_aar),
    ('fremskrivning-tempo', r.forbrug * r.dage / r.gaaet, true),
    ('fremskrivning-profil', r.forbrug * r.sidste_aar / nullif(CAST(r.samme_dag AS DOUBLE), 0), r.har_sidste_aar AND r.samme_dag <> 0)
) AS v(navn, vaerdi, findes)
UNION ALL
SELECT d.omraade, CAST(k.aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM daekning d
CROSS JOIN koersel k
CROSS JOIN dagen
WHERE d.input = 'posteringer.bogføringsdato' AND NOT d.findes;
