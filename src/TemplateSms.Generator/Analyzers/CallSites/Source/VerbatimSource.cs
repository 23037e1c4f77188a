using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.Generator.Analyzers.CallSites.Source;

/// <summary>Reads what stands between the quotes of a verbatim string.</summary>
internal static class VerbatimSource
{
    public static IReadOnlyList<MappedCharacter> Read(string source, int position, bool braces)
    {
        var characters = new List<MappedCharacter>(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var isDoubled = source[i] == '"' || (braces && source[i] is '{' or '}');
            var length = isDoubled ? 2 : 1;
            characters.Add(new MappedCharacter(source[i], new TextSpan(position + i, length)));
            i += length;
        }

        return characters;
    }
}
