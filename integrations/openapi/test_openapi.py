"""The exported OpenAPI components, held to the standard's own schema."""

import importlib.util
import json
import unittest

from integrations import harness
from integrations.harness import HARSH, faultdex


def setUpModule() -> None:
    is_there = importlib.util.find_spec("openapi_spec_validator") is not None
    harness.require("openapi-spec-validator", is_there, "pip install openapi-spec-validator")


class Components(unittest.TestCase):
    def setUp(self) -> None:
        self.document = json.loads(faultdex("export", "--format=openapi", "--catalog", HARSH))

    def validate(self) -> None:
        from openapi_spec_validator import OpenAPIV31SpecValidator

        OpenAPIV31SpecValidator(self.document).validate()

    def test_they_are_valid_by_openapi_3_1(self) -> None:
        self.validate()
        counts = ", ".join(f"{len(parts)} {kind}" for kind, parts in self.document["components"].items())
        print(f"compared with the schema of OpenAPI 3.1: {counts}")

    def test_the_validator_sees_a_mistake(self) -> None:
        from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

        self.document["components"]["responses"]["harsh.418"].pop("description")
        with self.assertRaises(OpenAPIValidationError):
            self.validate()


if __name__ == "__main__":
    unittest.main()
