-- maengde-pris: per covered year and the year before, both covered by both inputs from 1 January, per trin: (Q1 - Q0) x P0, (P1 - P0) x Q1 and U1 - U0; i-alt sums the trin that have both prices.
WITH aarene AS (
  SELECT a.omraade, a.aar, a.status
  FROM daekkede_aar('indsatser') a
  JOIN posteringsaar p USING (omraade, aar)
),
trin AS (
  FROM (VALUES
    ('forebyggende', 2),
    ('hjemmebaseret', 3),
    ('netvaerkspleje', 4),
    ('familiepleje', 5),
    ('institution', 6)) AS t(kategori, trin)
),
kroner AS (
  SELECT m.omraade, p.aar, p.trin, sum(p.beloeb) * any_value(f.faktor) AS u
  FROM postering p
  JOIN medlem m ON m.kommune = p.kommune
  JOIN prisfaktor f ON f.aar = p.aar
  WHERE p.dranst = 1 AND p.post = 'service'
  GROUP BY m.omraade, p.aar, p.trin
),
aarstal AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    t.kategori,
    f.faktor,
    CAST(coalesce((
      SELECT sum(k.u) FROM kroner k WHERE k.omraade = y.omraade AND k.aar = y.aar AND k.trin = t.trin), 0) AS DOUBLE) AS u,
    coalesce((
      SELECT sum(d.dage) FROM paa_trin d WHERE d.omraade = y.omraade AND d.aar = y.aar AND d.trin = t.trin), 0)
      / CAST(make_date(y.aar + 1, 1, 1) - make_date(y.aar, 1, 1) AS DOUBLE) AS q
  FROM aarene y
  JOIN prisfaktor f ON f.aar = y.aar
  CROSS JOIN trin t
),
par AS (
  SELECT
    nu.omraade,
    nu.aar,
    nu.kategori,
    CASE
      WHEN nu.faktor IS NULL OR foer.faktor IS NULL THEN 'ikke-beregnet'
      WHEN nu.status = 'ufuldstaendig' OR foer.status = 'ufuldstaendig' THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status,
    nu.q > 0 AND foer.q > 0 AS har_pris,
    nu.u <> 0 OR foer.u <> 0 AS har_kroner,
    (nu.q - foer.q) * foer.u / nullif(foer.q, 0) AS maengde,
    (nu.u / nullif(nu.q, 0) - foer.u / nullif(foer.q, 0)) * nu.q AS pris,
    nu.u - foer.u AS aendring
  FROM aarstal nu
  JOIN aarstal foer ON foer.omraade = nu.omraade AND foer.kategori = nu.kategori AND foer.aar = nu.aar - 1
  CROSS JOIN koersel k
  WHERE make_date(foer.aar, 1, 1) >= k.opgjort_fra
),
linje AS (
  SELECT
    omraade, aar, kategori, maengde, pris, aendring,
    CASE WHEN har_pris THEN status ELSE 'ikke-beregnet' END AS delt,
    status
  FROM par
  UNION ALL
  SELECT
    omraade, aar, 'i-alt',
    sum(maengde) FILTER (har_pris),
    sum(pris) FILTER (har_pris),
    sum(aendring) FILTER (har_pris),
    CASE
      WHEN NOT bool_or(har_pris) OR bool_or(status = 'ikke-beregnet') THEN 'ikke-beregnet'
      WHEN bool_or(har_kroner AND NOT har_pris) THEN 'ufuldstaendig'
      ELSE any_value(status)
    END AS samlet,
    samlet
  FROM par
  GROUP BY omraade, aar
)
SELECT
  l.omraade,
  CAST(l.aar AS VARCHAR) AS periode,
  l.kategori,
  d.del AS underkategori,
  CASE d.del WHEN 'maengde' THEN maengde WHEN 'pris' THEN pris ELSE aendring END AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  CASE WHEN d.del = 'aendring' THEN status ELSE delt END AS status
FROM linje l
CROSS JOIN (VALUES ('maengde'), ('pris'), ('aendring')) AS d(del)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
