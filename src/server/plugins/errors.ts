/** Validation in our words, and every error with its code. */
import { specifiedRules, validate, type ValidationRule, ValuesOfCorrectTypeRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ArgumentValuesRule } from '../../api/index.js';

/** graphql-js's rules, with ours for values in place of its own. */
const RULES = specifiedRules.map((rule) => (rule === ValuesOfCorrectTypeRule ? ArgumentValuesRule : rule));

export function useNamedArguments(): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules, ...rest) => {
        const others = ((rules ?? []) as ValidationRule[]).filter((rule) => !specifiedRules.includes(rule));
        return validate(schema, document, [...RULES, ...others], ...rest);
      });
    },
  };
}
