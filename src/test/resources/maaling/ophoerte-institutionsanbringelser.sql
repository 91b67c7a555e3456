-- ophoerte-institutionsanbringelser, the children counted before the areas are joined.
WITH foer AS (
  SELECT dato, lag(dato) OVER (ORDER BY dato) AS dengang FROM skaeringsdato WHERE noegletal = 'ophoerte-institutionsanbringelser'
),
maaling AS (
  SELECT
    d.omraade,
    f.dato,
    CASE
      WHEN NOT d.findes OR f.dengang < k.opgjort_fra THEN 'ikke-beregnet'
      WHEN f.dato > k.opgjort_til THEN 'for-nyt'
      ELSE 'ok'
    END AS status
  FROM daekning d
  CROSS JOIN foer f
  CROSS JOIN koersel k
  WHERE d.input = 'indsatser' AND f.dengang IS NOT NULL
),
-- Children in trin 6 at the D before and under 18 at this D, by where they stand now.
par AS (
  SELECT da.omraade, f.dato, coalesce(nu.trin, 0) AS trin_nu, count(*) AS boern
  FROM foer f
  JOIN stand da ON da.dato = f.dengang AND da.trin = 6
  LEFT JOIN stand nu ON nu.omraade = da.omraade AND nu.dato = f.dato AND nu.cpr = da.cpr
  WHERE alder_paa(foedselsdag(da.cpr), f.dato) < 18
  GROUP BY ALL
),
talt AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    coalesce(sum(p.boern) FILTER (p.trin_nu <> 6), 0) AS ophoert,
    coalesce(sum(p.boern), 0) AS boern
  FROM maaling m
  LEFT JOIN par p ON p.omraade = m.omraade AND p.dato = m.dato
  GROUP BY m.omraade, m.dato, m.status
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
