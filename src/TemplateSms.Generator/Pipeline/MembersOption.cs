namespace TemplateSms.Generator.Pipeline;

/// <summary>Reads the property that names the methods to generate.</summary>
internal static class MembersOption
{
    public const string Property = "TemplateSmsMembers";

    /// <summary>The property's values, as an error lists them.</summary>
    public const string Values = "All, or some of Send, SendMany, Content, Try with commas between them";

    private static readonly WantedMembers[] _words = [WantedMembers.Send, WantedMembers.SendMany, WantedMembers.Content, WantedMembers.Try, WantedMembers.All];

    /// <summary>The methods that a value names, in any case; null where a word is none of them.</summary>
    public static WantedMembers? Read(string value)
    {
        var members = WantedMembers.None;
        foreach (var word in value.Split(','))
        {
            if (Find(word.Trim()) is not { } member)
                return null;
            members |= member;
        }

        return members;
    }

    private static WantedMembers? Find(string word)
    {
        foreach (var member in _words)
        {
            if (string.Equals(word, member.ToString(), StringComparison.OrdinalIgnoreCase))
                return member;
        }

        return null;
    }
}
