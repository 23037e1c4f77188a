using System.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>Turns names of templates into names of C#.</summary>
public static class Names
{
    /// <summary>Most characters of a name in C#. The name of a file is shorter, and metadata holds two such names joined.</summary>
    public const int MostCharacters = 256;

    /// <summary><c>order_shipped</c>, <c>order-shipped</c> and <c>OrderShipped</c> as <c>OrderShipped</c>.</summary>
    public static string ToPascalCase(string name)
    {
        var result = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var c in name)
        {
            if (c is '_' or '-' or ' ')
            {
                startsWord = true;
                continue;
            }

            result.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return result.ToString();
    }

    /// <summary><c>order_id</c> as <c>orderId</c>.</summary>
    public static string ToCamelCase(string name)
    {
        var pascal = ToPascalCase(name);
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary><c>FirstName</c> as <c>first_name</c>, the name that <see cref="ToPascalCase"/> turns back.</summary>
    public static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower != c && result.Length > 0)
                result.Append('_');
            result.Append(lower);
        }

        var snake = result.ToString();
        return ToPascalCase(snake) == ToPascalCase(name) ? snake : name;
    }

    /// <summary>The C# name of a member of a path: <c>first_name</c> is <c>FirstName</c>, and a name with an upper-case letter is taken as it is.</summary>
    public static string ToCSharpMember(string name) => name.Any(char.IsUpper) ? name : ToPascalCase(name);

    /// <summary>Whether a word can be the name of a member or a parameter: an identifier that metadata can hold.</summary>
    public static bool IsMember(string name) => name.Length <= MostCharacters && IsIdentifier(name);

    /// <summary>Why a word cannot be such a name: it is too long, or what the caller says of its characters.</summary>
    public static string WhyNot(string name, string characters) => name.Length > MostCharacters ? $"it has more than {MostCharacters} characters" : characters;

    /// <summary>Whether a word can be an identifier of C#.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !CharacterClass.StartsIdentifier(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!CharacterClass.ContinuesIdentifier(c))
                return false;
        }

        return true;
    }
}
