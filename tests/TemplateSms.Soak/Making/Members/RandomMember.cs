namespace TemplateSms.Soak.Making.Members;

/// <summary>Templates over random members of a C# type.</summary>
internal static class RandomMember
{
    public static string Make(Choices choices)
    {
        var path = choices.Pick(MemberTypes.Paths);
        if (choices.OneIn(4))
        {
            var (body, type) = choices.Pick(MemberShapes.Bounded);
            return MemberTemplate.Of(path, body, type);
        }

        return MemberTemplate.Of(path, choices.Pick(MemberShapes.All));
    }
}
