-- ophoerte-institutionsanbringelser: at each D but the first, of children in trin 6 at the D before and under 18 now, pct no longer in trin 6; i-alt = their count over all D.
WITH talt AS (
  SELECT
    omraade,
    dato,
    status,
    count(cpr) FILTER (trin_nu <> 6) AS ophoert,
    count(cpr) AS boern
  FROM tidligere_paa_institution('ophoerte-institutionsanbringelser')
  GROUP BY omraade, dato, status
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * ophoert / nullif(boern, 0) AS vaerdi,
  ophoert AS taeller,
  boern AS naevner,
  andelsstatus(status, boern) AS status
FROM talt
UNION ALL
SELECT
  omraade,
  hele_perioden('ophoerte-institutionsanbringelser'),
  'i-alt',
  '',
  sum(ophoert) FILTER (status = 'ok'),
  NULL,
  NULL,
  CASE
    WHEN count(*) FILTER (status <> 'for-nyt') = 0 THEN 'for-nyt'
    WHEN count(*) FILTER (status = 'ok') = 0 THEN 'ikke-beregnet'
    WHEN count(*) FILTER (status <> 'ok') > 0 THEN 'ufuldstaendig'
    ELSE 'ok'
  END
FROM talt
GROUP BY omraade
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM talt);
