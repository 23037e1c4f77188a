using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>Verifies statements, or members, of a program that sends messages.</summary>
internal static class CallSite
{
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements) =>
        VerifyMembersAsync(Method(markedStatements));

    /// <summary>The same statements in a project that says that the account's STOP restriction is lifted, or with another value.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyLiftedAsync(string markedStatements, string value = "true") =>
        CSharpVerifier.VerifyAsync(
            new CallSiteAnalyzer(), Program(Method(markedStatements)), TestProject.Empty.WithOption("build_property.SmsStopRestrictionLifted", value));

    public static Task<IReadOnlyList<Diagnostic>> VerifyMembersAsync(string markedMembers) =>
        CSharpVerifier.VerifyAsync<CallSiteAnalyzer>(Program(markedMembers));

    private static string Method(string markedStatements) => $$"""
            static void Send(bool condition, string unknown, SmsEncoding encoding, int count)
            {
        {{markedStatements}}
            }
        """;

    private static string Program(string markedMembers) => $$"""
        using System;
        using TemplateSms;

        static class Program
        {
        {{markedMembers}}
        }
        """;
}
