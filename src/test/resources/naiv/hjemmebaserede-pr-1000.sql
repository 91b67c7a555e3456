-- hjemmebaserede-pr-1000: at each D, children 0-17 with a trin 3 intervention, per group of types and i-alt (each child once), per 1000 children 0-17.
WITH talt AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    g.gruppe,
    count(s.cpr) FILTER (g.gruppe = 'i-alt' OR list_contains(s.grupper, g.gruppe)) AS boern,
    any_value(b.antal) AS folketal
  FROM maalinger('hjemmebaserede-pr-1000', ['indsatser'], INTERVAL 0 DAY) m
  CROSS JOIN (SELECT unnest([
    'doegnophold-familie',
    'hjemmebaseret-anbringelse',
    'forebyggende-foranstaltninger',
    'foraeldrerettet',
    'i-alt']) AS gruppe) g
  LEFT JOIN stand s
    ON s.omraade = m.omraade AND s.dato = m.dato AND s.alder BETWEEN 0 AND 17 AND s.har_trin_3
  LEFT JOIN boernetal b ON b.omraade = m.omraade AND b.aar = year(m.dato)
  GROUP BY m.omraade, m.dato, m.status, g.gruppe
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  gruppe AS kategori,
  '' AS underkategori,
  1000.0 * boern / nullif(folketal, 0) AS vaerdi,
  boern AS taeller,
  folketal AS naevner,
  ratestatus(status, folketal) AS status
FROM talt;
