-- ophoerte-hvorhen: those who ceased to be in trin 6, over all D: pct in another form (trin 4-5 now) and pct no longer placed.
WITH barn AS (
  FROM tidligere_paa_institution('ophoerte-hvorhen')
),
talt AS (
  SELECT
    b.omraade,
    k.kategori,
    count(b.cpr) FILTER (
      b.status = 'ok' AND b.trin_nu <> 6 AND (b.trin_nu IN (4, 5)) = (k.kategori = 'anden-form')) AS boern,
    count(b.cpr) FILTER (b.status = 'ok' AND b.trin_nu <> 6) AS ophoert,
    CASE
      WHEN count(*) FILTER (b.status <> 'for-nyt') = 0 THEN 'for-nyt'
      WHEN count(*) FILTER (b.status = 'ok') = 0 THEN 'ikke-beregnet'
      WHEN count(*) FILTER (b.status <> 'ok') > 0 THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status
  FROM barn b
  CROSS JOIN (SELECT unnest(['anden-form', 'ikke-laengere-anbragt']) AS kategori) k
  GROUP BY b.omraade, k.kategori
)
SELECT
  omraade,
  hele_perioden('ophoerte-hvorhen') AS periode,
  kategori,
  '' AS underkategori,
  100.0 * boern / nullif(ophoert, 0) AS vaerdi,
  boern AS taeller,
  ophoert AS naevner,
  andelsstatus(status, ophoert) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM talt);
