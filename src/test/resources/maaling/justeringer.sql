-- justeringer, of the children who have something on one of the two dates alone.
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
par_af_dage AS (
  SELECT m.omraade, m.dengang, m.dato, s.cpr, s.trin, s.typer, m.dato = s.dato AS er_nu
  FROM maaling m
  JOIN stand s ON s.omraade = m.omraade AND s.dato IN (m.dengang, m.dato)
),
barn AS (
  SELECT
    omraade,
    dato,
    CASE
      WHEN coalesce(max(trin) FILTER (er_nu), 0) > coalesce(max(trin) FILTER (NOT er_nu), 0) THEN 'op'
      WHEN coalesce(max(trin) FILTER (er_nu), 0) < coalesce(max(trin) FILTER (NOT er_nu), 0) THEN 'ned'
      ELSE 'samme-trin'
    END AS justering
  FROM par_af_dage
  GROUP BY omraade, dengang, dato, cpr
  HAVING foedselsdag(cpr) <= dengang
    AND alder_paa(foedselsdag(cpr), dato) < 18
    AND coalesce(any_value(typer) FILTER (er_nu), []) <> coalesce(any_value(typer) FILTER (NOT er_nu), [])
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
