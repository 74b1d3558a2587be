/// What a shell needs to know to ask the tool for completions.
///
/// The scripts are small on purpose: what can be typed where is worked out by the tool itself, so that a script that
/// was installed long ago still offers what the tool of today understands.
package enum CompletionScript {
  /// The script for a shell, with the name by which the tool is called.
  package static func text(for shell: ShellKind, tool: String) -> String {
    switch shell {
    case .bash: bash(tool)
    case .zsh: zsh(tool)
    case .fish: fish(tool)
    }
  }

  /// The script for bash.
  ///
  /// Bash breaks words at `:` and `=`, so a candidate loses what stands before the last of them on the line. Meanings
  /// are shown where candidates are listed, and never typed. Names with spaces are quoted by the shell itself.
  private static func bash(_ tool: String) -> String {
    #"""
    # Completion of \#(tool) for bash; load it with: source <(\#(tool) completions bash)
    _\#(tool)_complete() {
      local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} candidate meaning typed cut=
      local -a words=() listed=()
      [[ $word == [:=] ]] && word=
      typed=${line##*[[:space:]]}
      if [[ $typed == *[:=]* && $typed != *[\"\']* ]]; then cut=${typed%"${typed##*[:=]}"}; fi
      while IFS=$'\t' read -r candidate meaning; do
        candidate=${candidate#"$cut"}
        words+=("$candidate")
        listed+=("$candidate${meaning:+  ($meaning)}")
      done < <("${COMP_WORDS[0]}" __complete --line "$line" 2>/dev/null)
      if [[ $COMP_TYPE == 63 && ${#words[@]} -gt 1 ]]; then
        COMPREPLY=("${listed[@]}")
      else
        COMPREPLY=("${words[@]}")
        compopt -o filenames 2>/dev/null
        [[ ${#words[@]} == 1 && ${words[0]} == */ ]] && compopt -o nospace 2>/dev/null
      fi
      return 0
    }
    complete -F _\#(tool)_complete \#(tool)

    """#
  }

  private static func zsh(_ tool: String) -> String {
    #"""
    #compdef \#(tool)
    # Completion of \#(tool) for zsh; load it after compinit with: source <(\#(tool) completions zsh)
    _\#(tool)() {
      local line tab=$'\t'
      local -a candidates folders
      for line in "${(@f)$("${words[1]}" __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        [[ -z $line ]] && continue
        if [[ $line == */ ]]; then
          folders+=("$line")
        elif [[ $line == *$tab* ]]; then
          candidates+=("${${line%%$tab*}//:/\\:}:${line#*$tab}")
        else
          candidates+=("${line//:/\\:}")
        fi
      done
      (( $#folders )) && compadd -S '' -- "${folders[@]}"
      (( $#candidates )) && _describe '\#(tool)' candidates
    }
    if [[ $funcstack[1] == _\#(tool) ]]; then _\#(tool) "$@"; else compdef _\#(tool) \#(tool); fi

    """#
  }

  private static func fish(_ tool: String) -> String {
    #"""
    # Completion of \#(tool) for fish; load it with: \#(tool) completions fish | source
    function __\#(tool)_complete
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      $words[1] __complete $words[2..-1] "$current" 2>/dev/null
    end
    complete -c \#(tool) -e
    complete -c \#(tool) -f -a '(__\#(tool)_complete)'

    """#
  }
}
