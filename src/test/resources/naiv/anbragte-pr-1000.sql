-- anbragte-pr-1000: at each D, children 0-17 whose highest trin is 4-6, per 1000 children 0-17 on 1 January.
WITH talt AS (
  SELECT m.omraade, m.dato, m.status, count(s.cpr) AS boern, any_value(b.antal) AS folketal
  FROM maalinger('anbragte-pr-1000', ['indsatser'], INTERVAL 0 DAY) m
  LEFT JOIN stand s
    ON s.omraade = m.omraade AND s.dato = m.dato AND s.alder BETWEEN 0 AND 17 AND s.trin BETWEEN 4 AND 6
  LEFT JOIN boernetal b ON b.omraade = m.omraade AND b.aar = year(m.dato)
  GROUP BY m.omraade, m.dato, m.status
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  1000.0 * boern / nullif(folketal, 0) AS vaerdi,
  boern AS taeller,
  folketal AS naevner,
  ratestatus(status, folketal) AS status
FROM talt;
