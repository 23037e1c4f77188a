using System.Text;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Translation;

/// <summary>
/// Puts the pieces of a body together. Blanks that whitespace control takes from a text belong to the code beside it, and the
/// last line break to the file.
/// </summary>
internal sealed class BodyPieces
{
    private readonly List<UnitPiece> _pieces = [];
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _spelling = new();
    private string _open = "";
    private string _stripped = "";

    public void AddText(string stripped, string words, string trailing)
    {
        if (_spelling.Length == 0)
            AddToCode(stripped);
        else
            _spelling.Append(_stripped).Append(stripped);
        AddWords(words, words);
        _stripped = trailing;
    }

    public void AddEscape(string spelling, string words)
    {
        _spelling.Append(_stripped);
        _stripped = "";
        AddWords(spelling, words);
    }

    public void AddCode(CodeKind kind, IReadOnlyList<CodePart> parts, TextSpan span)
    {
        EndWords();
        _pieces.Add(new CodePiece(kind, _stripped, parts, "", span));
        _stripped = "";
    }

    public TextUnit ToUnit()
    {
        EndWords();
        return new TextUnit(TextForm.Body, _open, LockedEnds.In(_pieces), _stripped);
    }

    private void AddWords(string spelling, string words)
    {
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (UnitSpelling.IsInXml(words, i))
            {
                // Both halves of a pair are one character.
                i += char.IsHighSurrogate(words[i]) ? 1 : 0;
                continue;
            }

            // A text that is written in an escape has no such character, or is one piece of code.
            if (spelling != words)
            {
                EndWords();
                _pieces.Add(new CodePiece(CodeKind.Character, "", [new SourcePart(spelling)], "", default));
                return;
            }

            Append(words.Substring(start, i - start));
            EndWords();
            _pieces.Add(new CodePiece(CodeKind.Character, "", [new SourcePart(words.Substring(i, 1))], "", default));
            start = i + 1;
        }

        if (spelling != words)
        {
            _spelling.Append(spelling);
            _value.Append(words.Replace("\r\n", "\n"));
        }
        else
        {
            Append(words.Substring(start));
        }
    }

    private void Append(string words)
    {
        _spelling.Append(words);
        _value.Append(words.Replace("\r\n", "\n"));
    }

    private void EndWords()
    {
        if (_spelling.Length == 0)
            return;
        _pieces.Add(new WordsPiece(_value.ToString(), _spelling.ToString()));
        _value.Clear();
        _spelling.Clear();
    }

    private void AddToCode(string blanks)
    {
        if (_pieces.Count == 0)
            _open += blanks;
        else if (_pieces[_pieces.Count - 1] is CodePiece code)
            _pieces[_pieces.Count - 1] = code with { After = code.After + blanks };
    }
}
