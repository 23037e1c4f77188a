namespace TemplateSms.Generator.Tests.Proof.Mutations;

public class SwitchedMembersTests
{
    [Fact]
    public void Mistakes_AreCompiledTogether_ButForConstants()
    {
        var apart = Mutants.All.Except(new LanguageSource().Switched).Select(mutant => mutant.Name);

        Assert.Equal("exponents that are read add nothing; a double has fifteen digits", string.Join("; ", apart));
    }
}
