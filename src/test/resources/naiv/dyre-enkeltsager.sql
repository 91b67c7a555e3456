-- dyre-enkeltsager: per year of postings, each member's children by their gross (dranst 1) service: how many above each limit, the refund of what lies above, and what 5.22.07 received; current prices.
WITH graense AS (
  SELECT
    a.aar,
    CAST(r.graense AS DOUBLE) AS fra,
    r.graense AS navn,
    lead(CAST(r.graense AS DOUBLE)) OVER (PARTITION BY a.aar ORDER BY CAST(r.graense AS DOUBLE)) AS til,
    CAST(tal(r.pct) AS DOUBLE) AS pct
  FROM (SELECT DISTINCT aar FROM posteringsaar) a
  JOIN raa_refusionsgraenser r
    ON make_date(a.aar, 12, 31) >= coalesce(CAST(tom_som_null(r.gyldig_fra) AS DATE), DATE '0001-01-01')
    AND make_date(a.aar, 12, 31) <= coalesce(CAST(tom_som_null(r.gyldig_til) AS DATE), altid())
),
barn AS (
  SELECT
    kommune,
    aar,
    cpr,
    CAST(coalesce(sum(beloeb) FILTER (dranst = 1 AND post_alle = 'service'), 0) AS DOUBLE) AS kr
  FROM postering
  WHERE cpr IS NOT NULL
  GROUP BY kommune, aar, cpr
),
aarene AS (
  SELECT
    y.omraade,
    y.aar,
    CASE
      WHEN y.aar IN (SELECT aar FROM graense)
        AND (SELECT count(DISTINCT b.kommune) FROM barn b JOIN medlem m ON m.kommune = b.kommune WHERE m.omraade = y.omraade AND b.aar = y.aar) = o.medlemmer
        THEN y.status
      ELSE 'ikke-beregnet'
    END AS status
  FROM posteringsaar y
  JOIN omraade o USING (omraade)
),
over_graense AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    g.navn,
    count(b.cpr) AS boern,
    coalesce(sum(g.pct / 100 * (least(b.kr, coalesce(g.til, b.kr)) - g.fra)) FILTER (b.cpr IS NOT NULL), 0) AS refusion
  FROM aarene y
  JOIN graense g ON g.aar = y.aar
  JOIN medlem m ON m.omraade = y.omraade
  LEFT JOIN barn b ON b.kommune = m.kommune AND b.aar = y.aar AND b.kr > g.fra
  GROUP BY y.omraade, y.aar, y.status, g.navn
),
kroner AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    coalesce((SELECT sum(g.refusion) FROM over_graense g WHERE g.omraade = y.omraade AND g.aar = y.aar), 0) AS beregnet,
    -coalesce((
      SELECT sum(CAST(p.beloeb AS DOUBLE))
      FROM postering p
      JOIN medlem m ON m.kommune = p.kommune
      WHERE m.omraade = y.omraade AND p.aar = y.aar AND p.funktion = '5.22.07' AND p.dranst IN (1, 2)), 0) AS modtaget
  FROM aarene y
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  'over-' || navn AS kategori,
  '' AS underkategori,
  CAST(boern AS DOUBLE) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  status
FROM over_graense
UNION ALL
SELECT k.omraade, CAST(k.aar AS VARCHAR), v.navn, '', v.vaerdi, NULL, NULL, k.status
FROM kroner k
CROSS JOIN LATERAL (
  VALUES
    ('beregnet', k.beregnet),
    ('modtaget', k.modtaget),
    ('afvigelse', k.modtaget - k.beregnet)
) AS v(navn, vaerdi)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM posteringsaar);
