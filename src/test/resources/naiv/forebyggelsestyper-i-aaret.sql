-- forebyggelsestyper-i-aaret: per covered year, distinct children with a type of trin 2-3 that is no anbringelse on any covered day, per type; i-alt each child once; sum with repeats.
FROM boern_pr_type('forebyggende', false);
