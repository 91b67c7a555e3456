-- ikke-anbragte-efter-et-aar: at each D, of children with an anbringelse one year before, pct with none.
WITH anbragt AS (
  SELECT DISTINCT i.omraade, d.dato, i.cpr
  FROM indsats_i_omraade i
  JOIN dage d ON d.dato BETWEEN i.start AND i.slut
  WHERE i.slags = 'anbringelse'
),
talt AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    count(foer.cpr) AS foer,
    count(foer.cpr) FILTER (nu.cpr IS NULL) AS ikke_mere
  FROM maalinger('ikke-anbragte-efter-et-aar', ['indsatser'], INTERVAL 1 YEAR) m
  LEFT JOIN anbragt foer ON foer.omraade = m.omraade AND foer.dato = m.dengang
  LEFT JOIN anbragt nu ON nu.omraade = m.omraade AND nu.dato = m.dato AND nu.cpr = foer.cpr
  GROUP BY m.omraade, m.dato, m.status
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * ikke_mere / nullif(foer, 0) AS vaerdi,
  ikke_mere AS taeller,
  foer AS naevner,
  andelsstatus(status, foer) AS status
FROM talt;
