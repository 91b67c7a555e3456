-- justeringer: from each D to the next, children 0-17 on both whose set of types differs, by highest trin then and now (none = 0): op, ned, samme-trin, i-alt.
WITH par AS (
  SELECT lag(dato) OVER (ORDER BY dato) AS dengang, dato
  FROM skaeringsdato
  WHERE noegletal = 'justeringer'
),
maaling AS (
  SELECT
    d.omraade,
    p.dengang,
    p.dato,
    CASE
      WHEN NOT d.findes OR p.dengang < k.opgjort_fra THEN 'ikke-beregnet'
      WHEN p.dato > k.opgjort_til THEN 'for-nyt'
      ELSE 'ok'
    END AS status
  FROM daekning d
  CROSS JOIN par p
  CROSS JOIN koersel k
  WHERE d.input = 'indsatser' AND p.dengang IS NOT NULL
),
barn AS (
  SELECT
    m.omraade,
    m.dato,
    CASE
      WHEN coalesce(nu.trin, 0) > coalesce(foer.trin, 0) THEN 'op'
      WHEN coalesce(nu.trin, 0) < coalesce(foer.trin, 0) THEN 'ned'
      ELSE 'samme-trin'
    END AS justering
  FROM maaling m
  CROSS JOIN (SELECT DISTINCT cpr, foedselsdag(cpr) AS foedt FROM indsats) b
  LEFT JOIN stand foer ON foer.omraade = m.omraade AND foer.dato = m.dengang AND foer.cpr = b.cpr
  LEFT JOIN stand nu ON nu.omraade = m.omraade AND nu.dato = m.dato AND nu.cpr = b.cpr
  WHERE b.foedt <= m.dengang
    AND alder_paa(b.foedt, m.dato) < 18
    AND coalesce(foer.typer, []) <> coalesce(nu.typer, [])
)
SELECT
  m.omraade,
  m.dengang || '/' || m.dato AS periode,
  k.kategori,
  '' AS underkategori,
  count(b.justering) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  m.status
FROM maaling m
CROSS JOIN (SELECT unnest(['op', 'ned', 'samme-trin', 'i-alt']) AS kategori) k
LEFT JOIN barn b
  ON b.omraade = m.omraade AND b.dato = m.dato AND k.kategori IN (b.justering, 'i-alt')
GROUP BY m.omraade, m.dengang, m.dato, m.status, k.kategori
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM maaling);
