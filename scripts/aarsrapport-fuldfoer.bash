# Completes the verbs and options of aarsrapport in bash; put this line in ~/.bashrc:
#   source /path/to/aarsrapport/scripts/aarsrapport-fuldfoer.bash
# FuldfoerTest holds the words against the command's own.

_aarsrapport() {
  local ord=${COMP_WORDS[COMP_CWORD]} foer=${COMP_WORDS[COMP_CWORD - 1]}
  local faelles="--fejlsoeg --hjaelp"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "demo koer valider ny noegletal forklar $faelles --version" -- "$ord")
    return
  fi
  case $foer in
    --config | --til | --ordbog | --csv | --ark | --mod-koersel)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$ord")
      return
      ;;
    --ud | --fra)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$ord")
      return
      ;;
    --noegletal | --omraade | --periode | --kategori | --underkategori | --raekke | --mod) return ;;
  esac
  local valg=
  case ${COMP_WORDS[1]} in
    demo) valg="--ud" ;;
    koer | valider) valg="--config --ud" ;;
    ny) valg="--fra --til --ordbog" ;;
    noegletal) valg="--md" ;;
    forklar) valg="--config --noegletal --omraade --periode --kategori --underkategori --raekke --csv --ark --mod --mod-koersel" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$valg $faelles" -- "$ord")
}

complete -F _aarsrapport aarsrapport
