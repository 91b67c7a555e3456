-- anbragte-alder: on the last D not after opgjort_til and on opgjort_til, children with an anbringelse by age, by band of age, and i-alt.
FROM boern_efter_alder('anbragte-alder', 'anbringelse');
