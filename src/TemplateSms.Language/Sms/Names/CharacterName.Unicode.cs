using TemplateSms.Language.Sms.Names;

namespace TemplateSms.Shared;

internal static partial class CharacterName
{
    static partial void AddUnicodeName(int codePoint, ref string name)
    {
        if (UnicodeNames.Find(codePoint) is { } unicodeName)
            name += " " + unicodeName;
    }
}
